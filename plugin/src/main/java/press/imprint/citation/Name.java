package press.imprint.citation;

/**
 * A person or a body named in a citation: {@code Raya Dunayevskaya}, {@code van der Waals}.
 *
 * @param whole the name as it stands
 * @param surname the word by which a short citation names it, the last
 * @param plain whether nothing stands before the surname but initials and particles
 */
public record Name(Words whole, Words surname, boolean plain) {}
