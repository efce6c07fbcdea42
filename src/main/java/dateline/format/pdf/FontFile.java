package dateline.format.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Set;

/// A face's file (OpenType 1.9, TrueType outlines), as far as it is to be known before the PDF library reads it.
/// Immutable.
final class FontFile {
    /// Substitution, positioning and what they rest on: of no use to us, and the library would read all of it.
    private static final Set<String> LAYOUT = Set.of("GSUB", "GPOS", "GDEF", "BASE", "STAT");

    private static final int FIRST_TABLE = 12;
    private static final int LENGTH_OF_TABLE = 16;
    private static final int WINDOWS = 3;
    private static final int GLYPH_NAMES = 0x00020000;
    private static final int NO_GLYPH_NAMES = 0x00030000;

    private final byte[] bytes;
    private final BitSet characters;

    /// @param file is kept, and changed
    FontFile(byte[] file) {
        this.bytes = file;
        ByteBuffer font = ByteBuffer.wrap(file);
        this.characters = characters(font.slice(offset(font, "cmap"), file.length - offset(font, "cmap")));
        leaveOutWhatIsNotUsed(font);
    }

    /// The file without its layout tables and its glyphs' names. Not to be changed.
    byte[] bytes() {
        return bytes;
    }

    /// The code points that have a glyph. Not to be changed.
    BitSet characters() {
        return characters;
    }

    /// A table without length is none to the library, which reads every other one when a face is opened. That took half
    /// of the time of opening one.
    private static void leaveOutWhatIsNotUsed(ByteBuffer font) {
        for (int i = 0; i < font.getShort(4); i++) {
            int table = FIRST_TABLE + i * LENGTH_OF_TABLE;
            if (LAYOUT.contains(tag(font, table))) {
                font.putInt(table + 12, 0);
            }
        }
        leaveOutVariations(font, offset(font, "cmap"));
        int post = offset(font, "post");
        if (font.getInt(post) == GLYPH_NAMES) {
            font.putInt(post, NO_GLYPH_NAMES);
        }
    }

    /// The library knows no map of variation sequences (format 14), and says so on the terminal for each document.
    private static void leaveOutVariations(ByteBuffer font, int cmap) {
        for (int i = 0; i < font.getShort(cmap + 2); i++) {
            int record = cmap + 4 + i * 8;
            if (font.getShort(cmap + font.getInt(record + 4)) == 14) {
                font.putInt(record + 4, font.getInt(cmap + 8));
            }
        }
    }

    private static int offset(ByteBuffer font, String tag) {
        for (int i = 0; i < font.getShort(4); i++) {
            int table = FIRST_TABLE + i * LENGTH_OF_TABLE;
            if (tag(font, table).equals(tag)) {
                return font.getInt(table + 8);
            }
        }
        throw new IllegalStateException("a face without its table " + tag);
    }

    private static String tag(ByteBuffer font, int table) {
        byte[] tag = new byte[4];
        font.get(table, tag);
        return new String(tag, StandardCharsets.US_ASCII);
    }

    /// The character map for Unicode (OpenType, "cmap"): the one that reaches beyond the first plane where there is
    /// one.
    private static BitSet characters(ByteBuffer cmap) {
        BitSet found = new BitSet();
        for (int i = 0; i < cmap.getShort(2); i++) {
            int map = cmap.getInt(8 + i * 8);
            if (cmap.getShort(4 + i * 8) == WINDOWS) {
                switch (cmap.getShort(map)) {
                    case 4 -> addSegments(cmap, map, found);
                    case 12 -> addGroups(cmap, map, found);
                    default -> {
                        // Symbols and variations: none of our characters.
                    }
                }
            }
        }
        return found;
    }

    /// Format 4: segments of the first plane. The last, of 0xFFFF, only marks the end.
    private static void addSegments(ByteBuffer cmap, int map, BitSet found) {
        int doubled = cmap.getShort(map + 6);
        int ends = map + 14;
        int starts = ends + doubled + 2;
        for (int at = 0; at < doubled - 2; at += 2) {
            int start = Short.toUnsignedInt(cmap.getShort(starts + at));
            int end = Short.toUnsignedInt(cmap.getShort(ends + at));
            int delta = cmap.getShort(starts + doubled + at);
            int range = starts + 2 * doubled + at;
            int toGlyphs = Short.toUnsignedInt(cmap.getShort(range));
            if (toGlyphs == 0) {
                found.set(start, end + 1);
                int none = -delta & 0xFFFF;
                if (none >= start && none <= end) {
                    found.clear(none);
                }
            } else {
                for (int code = start; code <= end; code++) {
                    if (cmap.getShort(range + toGlyphs + 2 * (code - start)) != 0) {
                        found.set(code);
                    }
                }
            }
        }
    }

    /// Format 12: groups of code points that follow each other, each with a glyph.
    private static void addGroups(ByteBuffer cmap, int map, BitSet found) {
        for (int i = 0; i < cmap.getInt(map + 12); i++) {
            int group = map + 16 + i * 12;
            found.set(cmap.getInt(group), cmap.getInt(group + 4) + 1);
        }
    }
}
