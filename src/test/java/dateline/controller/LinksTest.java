package dateline.controller;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "HTTP://example.org", "mailto:a@example.org"})
    void pagesAndMailMayBeOpened(String target) {
        assertTrue(Links.mayBeOpened(URI.create(target)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "ftp://a/b", "smb://a/b", "a/b"
            })
    void nothingElseIs(String target) {
        assertFalse(Links.mayBeOpened(URI.create(target)));
    }
}
