package org.policytargets.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policytargets.text.Row.Role;

/** Words as a tree of their characters: the longest one at a place is found in a step for each of its characters. */
final class Lexicon {
    private final Node root = new Node();

    Lexicon(Iterable<Row> rows) {
        for (Row row : rows) {
            root.add(row);
        }
    }

    /**
     * A word and what it means in each of its roles.
     *
     * @param text the word
     * @param meanings by role
     */
    record Word(String text, Map<Role, String> meanings) {
        boolean is(Role role) {
            return meanings.containsKey(role);
        }

        /** The meaning in a role; empty where it has none, or not the role. */
        String meaning(Role role) {
            return meanings.getOrDefault(role, "");
        }
    }

    /** The longest word that begins at a place and ends by {@code to}; null if there is none. */
    @Nullable
    Word longest(Prose prose, int from, int to) {
        Word longest = null;
        Node node = root.next(prose.at(from));
        for (int at = from + 1; node != null && at <= to; at++) {
            longest = node.word == null ? longest : node.word;
            node = at < to ? node.next(prose.at(at)) : null;
        }
        return longest;
    }

    /** A node, its children by their sorted characters. */
    private static final class Node {
        private char[] letters = {};
        private Node[] nodes = {};
        private @Nullable Word word;

        @Nullable
        Node next(char letter) {
            int place = Arrays.binarySearch(letters, letter);
            return place < 0 ? null : nodes[place];
        }

        void add(Row row) {
            Node node = this;
            for (int i = 0; i < row.word().length(); i++) {
                node = node.child(row.word().charAt(i));
            }
            Map<Role, String> meanings = new EnumMap<>(Role.class);
            if (node.word != null) {
                meanings.putAll(node.word.meanings());
            }
            meanings.put(row.role(), row.meaning());
            node.word = new Word(row.word(), meanings);
        }

        private Node child(char letter) {
            int place = Arrays.binarySearch(letters, letter);
            if (place >= 0) {
                return nodes[place];
            }
            int gap = -place - 1;
            letters = Arrays.copyOf(letters, letters.length + 1);
            nodes = Arrays.copyOf(nodes, nodes.length + 1);
            System.arraycopy(letters, gap, letters, gap + 1, letters.length - gap - 1);
            System.arraycopy(nodes, gap, nodes, gap + 1, nodes.length - gap - 1);
            letters[gap] = letter;
            nodes[gap] = new Node();
            return nodes[gap];
        }
    }
}
