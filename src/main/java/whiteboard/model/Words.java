package whiteboard.model;

/// Counts words: stretches between blanks that hold a letter or a digit.
public final class Words {

    private Words() {}

    /// How many there are.
    public static int count(String prose) {
        int count = 0;
        boolean counted = false;
        for (int i = 0; i < prose.length(); i++) {
            char c = prose.charAt(i);
            if (Character.isWhitespace(c)) {
                counted = false;
            } else if (!counted && (Character.isLetterOrDigit(c) || Character.isHighSurrogate(c))) {
                counted = true;
                count++;
            }
        }
        return count;
    }
}
