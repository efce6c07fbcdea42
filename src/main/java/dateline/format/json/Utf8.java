package dateline.format.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Decodes a file. Nothing is replaced: a byte that is not UTF-8 is an error.
final class Utf8 {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final char REPLACEMENT = '\uFFFD';

    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    private Utf8() {}

    /// The text, without the byte order mark that some editors put first (RFC 8259 §8.1 lets parsers ignore it).
    static String decode(byte[] bytes) throws MalformedException {
        int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        // Quick, but it replaces what is malformed; only a text with the replacement character needs the slow look.
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            check(ByteBuffer.wrap(bytes, start, bytes.length - start));
        }
        return text;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }

    private static void check(ByteBuffer bytes) throws MalformedException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.remaining());
        CoderResult result = decoder.decode(bytes, decoded, true);
        if (result.isError()) {
            byte[] wrong = new byte[result.length()];
            bytes.get(wrong);
            decoded.flip();
            throw new MalformedException(Position.of(decoded, decoded.length()), "file.not-utf8", HEX.formatHex(wrong));
        }
    }
}
