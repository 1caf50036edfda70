package whiteboard.check;

import static whiteboard.check.Contract.Slot.maybe;
import static whiteboard.check.Contract.Slot.must;

import java.util.List;
import whiteboard.model.FrontMatter.Kind;

/// What a page of a kind holds, in this order.
///
/// @param least words of prose
/// @param most  words of prose
/// @param figure whether it needs a figure or a diagram
record Contract(List<Slot> slots, int least, int most, boolean figure) {

    static final String SAY = "Say it in a minute", CODE = "In code", WRONG = "What goes wrong",
            SAID = "Often said, and wrong", FOLLOW_UPS = "Follow-ups", QUIZ = "Quiz", TURN = "Your turn",
            SOURCES = "Sources", ROUND = "The round", MOCK = "Mock interview", ANSWERS = "Answers",
            HOW = "How it works", TRUST = "Why you can trust it";

    /// A heading of level 2.
    ///
    /// @param inside headings of level 3 that it must have
    record Slot(String title, boolean required, List<String> inside) {

        static Slot must(String title, String... inside) {
            return new Slot(title, true, List.of(inside));
        }

        static Slot maybe(String title, String... inside) {
            return new Slot(title, false, List.of(inside));
        }
    }

    private static final Contract TOPIC = new Contract(List.of(must(SAY), must(HOW), must(CODE, TRUST),
            must(WRONG, SAID), must(FOLLOW_UPS), must(QUIZ), must(TURN), must(SOURCES)), 900, 2000, true);

    private static final Contract SYSTEM = new Contract(List.of(must(SAY), must("Requirements"), must("Capacity"),
            must("Design"), must(CODE, TRUST), must("Failure drill"), must("Cost and monitoring"),
            must(WRONG, SAID), must(FOLLOW_UPS), must(QUIZ), must(TURN), must(SOURCES)), 900, 2500, true);

    private static final Contract CASE = new Contract(List.of(must(SAY), must(ROUND), must(CODE, TRUST),
            must("The online experiment"), must(MOCK), must(WRONG, SAID), must(FOLLOW_UPS), must(QUIZ), must(TURN),
            must(SOURCES)), 1500, 3500, true);

    private static final Contract PROCESS = new Contract(List.of(must(SAY), must(HOW), maybe(CODE, TRUST),
            must(WRONG, SAID), must(FOLLOW_UPS), must(QUIZ), must(TURN), must(SOURCES)), 700, 2500, false);

    private static final Contract BEHAVIOURAL = new Contract(List.of(must(SAY), must("What they listen for"),
            must(ANSWERS), must("Template"), maybe(CODE, TRUST), must(WRONG, SAID), must(FOLLOW_UPS), must(QUIZ),
            must(TURN), must(SOURCES)), 700, 2500, false);

    /// To be looked up, not learnt: its headings are its own.
    private static final Contract REFERENCE = new Contract(List.of(), 150, 6000, false);

    /// Whether a page may have sections of any name.
    boolean free() {
        return slots.isEmpty();
    }

    static Contract of(Kind kind) {
        return switch (kind) {
            case TOPIC, ARCHITECTURE -> TOPIC;
            case SYSTEM -> SYSTEM;
            case CASE -> CASE;
            case PROCESS -> PROCESS;
            case BEHAVIOURAL -> BEHAVIOURAL;
            case REFERENCE -> REFERENCE;
        };
    }
}
