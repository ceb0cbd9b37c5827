/** The goals: what a POM says becomes one call, and what comes of it becomes Maven's. */
package press.imprint.maven;
