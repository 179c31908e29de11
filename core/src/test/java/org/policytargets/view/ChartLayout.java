package org.policytargets.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Where the texts of a chart stand, and that none touches another or leaves the picture. */
final class ChartLayout {
    private ChartLayout() {}

    private record Box(int left, int top, int right, int bottom, String text) {
        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    static void assertReadable(String svg) {
        Element root = Parsed.xml(svg);
        int width = Integer.parseInt(root.getAttribute("width"));
        int height = Integer.parseInt(root.getAttribute("height"));
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 " + width + " " + height);
        List<Box> boxes = new ArrayList<>();
        for (Element text : Parsed.all(root, "text")) {
            Box box = box(text);
            assertThat(box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height)
                    .as("%s in %s by %s", box, width, height)
                    .isTrue();
            assertThat(boxes).noneMatch(box::overlaps);
            boxes.add(box);
        }
        assertThat(boxes).isNotEmpty();
    }

    /** Letters reach about a size above their base line and a quarter below it. */
    private static Box box(Element text) {
        int x = Integer.parseInt(text.getAttribute("x"));
        int y = Integer.parseInt(text.getAttribute("y"));
        String words = text.getTextContent();
        return new Box(x, y - Picture.SIZE, x + Letters.width(words, Picture.SIZE), y + 3, words);
    }
}
