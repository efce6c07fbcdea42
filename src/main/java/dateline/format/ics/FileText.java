package dateline.format.ics;

import dateline.format.ProblemList;
import dateline.format.Utf16;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A file's bytes as text. It should be UTF-8 (RFC 5545 §3.1.4); what a byte order mark says goes before, and what is
/// neither is read as old programs wrote it, with a warning.
///
/// @param text without byte order marks and without what is blank at its beginning
/// @param skippedLines how many lines that is
record FileText(String text, int skippedLines) {
    private static final Charset OLD = Charset.forName("windows-1252");
    private static final char MARK = '\uFEFF';

    static FileText of(byte[] bytes, ProblemList problems) {
        String text = decode(bytes, problems);
        int start = 0;
        int lines = 0;
        while (start < text.length() && (Character.isWhitespace(text.charAt(start)) || text.charAt(start) == MARK)) {
            lines += text.charAt(start) == '\n' ? 1 : 0;
            start++;
        }
        String rest = text.substring(start);
        // Files that were put together have marks inside.
        return new FileText(rest.indexOf(MARK) < 0 ? rest : rest.replace("\n" + MARK, "\n"), lines);
    }

    private static String decode(byte[] bytes, ProblemList problems) {
        Optional<Charset> utf16 = Utf16.of(bytes);
        if (utf16.isPresent()) {
            return new String(bytes, utf16.get());
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return text;
        }
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = strict.decode(in, CharBuffer.allocate(bytes.length), true);
        if (!result.isError()) {
            return text; // the character stands there itself
        }
        String mended = new String(FoldedCharacters.mend(bytes), StandardCharsets.UTF_8);
        if (mended.indexOf('\uFFFD') < 0) {
            return mended;
        }
        problems.warning(line(bytes, in.position()), 1, "", "ics.not-utf8");
        return new String(bytes, OLD);
    }

    private static int line(byte[] bytes, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
