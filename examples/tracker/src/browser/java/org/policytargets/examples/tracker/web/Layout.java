package org.policytargets.examples.tracker.web;

import com.microsoft.playwright.Page;
import java.util.List;

/** How the texts of a page lie: none outside the window, none cut off, no two over each other. */
final class Layout {
    private static final String SCRIPT = """
            () => {
              const faults = [];
              const root = document.documentElement;
              const width = root.clientWidth;
              if (root.scrollWidth > width) {
                faults.push(`the page is ${root.scrollWidth} wide in a window of ${width}`);
              }
              const quoted = text => '"' + text.trim().slice(0, 40) + '"';
              const inside = (a, b) =>
                a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 4 && a.bottom <= b.bottom + 4;
              const lines = [];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const text = texts.currentNode.data, element = texts.currentNode.parentElement;
                if (!text.trim() || element.closest('script, title, desc, option') || !element.checkVisibility()) {
                  continue;
                }
                const range = document.createRange();
                range.selectNodeContents(texts.currentNode);
                for (const box of range.getClientRects()) {
                  if (box.width < 1 || box.height < 1 || box.right < 0) {
                    continue; // for screen readers alone
                  }
                  if (!element.closest('.wide') && (box.left < 0 || box.right > width + 1)) {
                    faults.push(quoted(text) + ' leaves the window');
                  }
                  const holder = element.closest('svg, button, .button');
                  if (holder && !inside(box, holder.getBoundingClientRect())) {
                    faults.push(quoted(text) + ' leaves its ' + holder.tagName);
                  }
                  // A line box is higher than what is seen of its letters.
                  lines.push({ left: box.left, right: box.right,
                    top: box.top + box.height * 0.25, bottom: box.bottom - box.height * 0.25, text });
                }
              }
              lines.sort((a, b) => a.top - b.top);
              for (let i = 0; i < lines.length; i++) {
                for (let j = i + 1; j < lines.length && lines[j].top < lines[i].bottom; j++) {
                  if (Math.min(lines[i].right, lines[j].right) - Math.max(lines[i].left, lines[j].left) > 1) {
                    faults.push(quoted(lines[i].text) + ' and ' + quoted(lines[j].text) + ' overlap');
                  }
                }
              }
              for (const element of document.querySelectorAll('body *:not(.wide, select, input, svg *)')) {
                const style = getComputedStyle(element);
                if (style.overflowX !== 'visible' && element.tagName !== 'svg' && element.scrollWidth > element.clientWidth + 1) {
                  faults.push(quoted(element.textContent) + ' is cut off');
                }
              }
              for (const cell of document.querySelectorAll('th, td')) {
                if (cell.checkVisibility() && cell.textContent.trim().length > 2 && cell.clientWidth > 0 && cell.clientHeight > 6 * cell.clientWidth) {
                  faults.push(quoted(cell.textContent) + ' is squeezed');
                }
              }
              const pen = document.createElement('canvas').getContext('2d');
              for (const field of document.querySelectorAll('select, input:not([type]), button')) {
                const style = getComputedStyle(field);
                pen.font = style.font;
                const shown = field.tagName === 'SELECT' ? (field.selectedOptions[0] || field).text : field.value || field.placeholder;
                const arrow = field.tagName === 'SELECT' ? 20 : 0;
                const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow;
                if (field.tagName !== 'BUTTON' && shown && pen.measureText(shown).width > room + 1) {
                  faults.push(quoted(shown) + ' does not fit its field');
                }
              }
              return faults;
            }""";

    private Layout() {}

    /** A sentence for each fault. */
    @SuppressWarnings("unchecked")
    static List<String> faults(Page page) {
        return (List<String>) page.evaluate(SCRIPT);
    }
}
