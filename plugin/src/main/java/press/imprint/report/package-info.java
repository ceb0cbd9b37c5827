/** What a build has to say beyond its messages: reports, and the pages that explain the rules. */
package press.imprint.report;
