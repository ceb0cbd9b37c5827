/** Reads notes as a scholar does: full and short citations, Ibid., locators, and what they cite. */
package press.imprint.citation;
