package dateline.view.dialog;

import dateline.wording.Texts;
import java.net.URI;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Shows where a link really leads: the host by itself, and the whole address in ASCII, in which no letter looks like
/// another and nothing turns the direction of the text.
final class LinkPane extends VBox {
    private static final double WIDEST = 520;

    LinkPane(URI target, Texts texts) {
        getStyleClass().add("form");
        setMaxWidth(WIDEST);
        String ascii = target.toASCIIString();
        getChildren().add(wrapped(texts.get("link.text", host(target).orElse(ascii)), ""));
        getChildren().add(wrapped(ascii, "address"));
        Optional.ofNullable(target.getRawUserInfo())
                .ifPresent(user -> getChildren().add(wrapped(texts.get("link.user", ascii(user)), "")));
    }

    /// Of an address for mail, the part after the `@`.
    private static Optional<String> host(URI target) {
        String mail = "mailto".equalsIgnoreCase(target.getScheme()) ? ascii(target.getRawSchemeSpecificPart()) : "";
        return Optional.ofNullable(target.getHost())
                .or(() -> Optional.of(mail).filter(m -> !m.isEmpty()).map(m -> m.split("[?]", 2)[0]));
    }

    private static String ascii(String part) {
        return part.codePoints()
                .filter(c -> c > ' ' && c < 0x7F)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Label wrapped(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        if (!styleClass.isEmpty()) {
            label.getStyleClass().add(styleClass);
        }
        return label;
    }
}
