package press.imprint.style;

/**
 * One property and its value; a shorthand stands for several.
 *
 * @param property the property, no shorthand
 * @param value what it says
 */
record Declaration(Property property, Value value) {}
