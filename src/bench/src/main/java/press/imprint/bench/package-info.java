/** Makes books of any size to measure with. */
package press.imprint.bench;
