package whiteboard.browser.overlay.members;

import whiteboard.browser.overlay.On;

@On("java.lang.CharSequence")
public final class CharSequenceMembers {

    private CharSequenceMembers() {}

    public static int compare(CharSequence one, CharSequence other) {
        return one.toString().compareTo(other.toString());
    }
}
