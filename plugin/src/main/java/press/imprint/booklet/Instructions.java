package press.imprint.booklet;

import java.util.Locale;

/**
 * What the sheet of instructions is written with.
 *
 * @param language the language of its words; English stands in for one that we have no words in
 * @param regular a TrueType font for them
 * @param bold a bold one
 */
@SuppressWarnings("ArrayRecordComponent") // Two of them are never compared.
public record Instructions(Locale language, byte[] regular, byte[] bold) {}
