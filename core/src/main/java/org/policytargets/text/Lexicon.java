package org.policytargets.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.policytargets.text.Row.Role;

/** Words as a tree of their characters: the longest one at a place is found in a step for each of its characters. */
final class Lexicon {
    private static final int SLOTS = 4096;

    private final Node root = new Node('\0');
    /** The children of the root by their character, in slots of which most are empty: most characters begin no word. */
    private final @Nullable Node[] slots;

    Lexicon(Iterable<Row> rows) {
        for (Row row : rows) {
            root.add(row);
        }
        this.slots = new Node[SLOTS];
        for (int i = 0; i < root.letters.length; i++) {
            int slot = slot(root.letters[i]);
            // Two that share a slot are told apart by the root.
            slots[slot] = slots[slot] == null ? root.nodes[i] : root;
        }
    }

    private static int slot(char letter) {
        return letter & (SLOTS - 1);
    }

    private @Nullable Node first(char letter) {
        Node node = slots[slot(letter)];
        return node == null || node.letter == letter ? node : root.next(letter);
    }

    /**
     * A word and what it means in each of its roles.
     *
     * @param text the word
     * @param meanings by role
     * @param roles a bit for each role
     */
    record Word(String text, Map<Role, String> meanings, long roles) {
        static Word of(String text, Map<Role, String> meanings) {
            long roles = 0;
            for (Role role : meanings.keySet()) {
                roles |= bit(role);
            }
            return new Word(text, meanings, roles);
        }

        boolean is(Role role) {
            return (roles & bit(role)) != 0;
        }

        /** The meaning in a role; empty where it has none, or not the role. */
        String meaning(Role role) {
            return meanings.getOrDefault(role, "");
        }

        static long bit(Role role) {
            return 1L << role.ordinal();
        }
    }

    /** The longest word that begins at a place and ends by {@code to}; null if there is none. */
    @Nullable
    Word longest(Prose prose, int from, int to) {
        Word longest = null;
        Node node = first(prose.at(from));
        for (int at = from + 1; node != null && at <= to; at++) {
            longest = node.word == null ? longest : node.word;
            node = at < to ? node.next(prose.at(at)) : null;
        }
        return longest;
    }

    /** A node, its children by their sorted characters. */
    private static final class Node {
        private final char letter;
        private char[] letters = {};
        private Node[] nodes = {};
        private @Nullable Word word;

        Node(char letter) {
            this.letter = letter;
        }

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
            node.word = Word.of(row.word(), meanings);
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
            nodes[gap] = new Node(letter);
            return nodes[gap];
        }
    }
}
