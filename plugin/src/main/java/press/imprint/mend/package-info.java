/** Changes to the master that are certain: what is to be written where. */
package press.imprint.mend;
