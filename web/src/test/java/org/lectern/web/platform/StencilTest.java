package org.lectern.web.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StencilTest {

    @Test
    void putsValuesWhereTheHolesAreAndEscapesThem() {
        Stencil stencil = Stencil.of(
                "<p id=\"%s\">%s é %s</p>".formatted(Stencil.hole("id"), Stencil.hole("text"), Stencil.hole("id")));

        assertThat(text(stencil.fill(Map.of("id", 7, "text", "<b>\"it's\" & so"))))
                .isEqualTo("<p id=\"7\">&lt;b&gt;&quot;it&#39;s&quot; &amp; so é 7</p>");
    }

    @Test
    void takesBytesForHtml() {
        byte[] html = Stencil.joined(List.of(bytes("<i>"), bytes("ü"), bytes("</i>")));

        assertThat(text(Stencil.of("<p>" + Stencil.hole("html") + "</p>").fill(Map.of("html", html))))
                .isEqualTo("<p><i>ü</i></p>");
    }

    @Test
    void whatAValueSaysIsNoHole() {
        String sneaky = Stencil.hole("text");

        assertThat(text(Stencil.of(Stencil.hole("text")).fill(Map.of("text", sneaky))))
                .isEqualTo(sneaky);
    }

    @Test
    void refusesToLeaveAHoleOpen() {
        assertThatThrownBy(() -> Stencil.of(Stencil.hole("text")).fill(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("text");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
