package whiteboard.render.deck;

import whiteboard.render.book.BookSheet;

/// How the cards look: plain, in both of Anki's themes.
final class Look {

    static final String CSS = """
            .card { max-width: 40em; margin: 0 auto; font: 18px/1.5 Charter, Georgia, serif; text-align: left; color: #20242a; background: #fbf9f4 }
            .card.nightMode { color: #e7e3da; background: #15171a }
            .where { font-size: 80%; opacity: .75 }
            pre { white-space: pre-wrap; font-size: 80%; line-height: 1.4; padding: .6em; border: 1px solid #8884; border-radius: 6px }
            pre, code { font-family: ui-monospace, Menlo, Consolas, monospace }
            .l { display: block } pre b { font-weight: inherit }
            .k { color: #68399b } .c { color: #646972 } .n { color: #1c4f94 } .s { color: #17693f } .d { color: #85580a }
            .nightMode .k { color: #c9aef4 } .nightMode .c { color: #9b9da2 } .nightMode .n { color: #93bbf7 }
            .nightMode .s { color: #7fd0a0 } .nightMode .d { color: #e3bd6c }
            table { border-collapse: collapse } th, td { border-bottom: 1px solid #8884; padding: .2em .6em; text-align: left }
            img { max-width: 100%; background: #fffdf8; border-radius: 6px }
            .options, .reasons { list-style: upper-alpha } .wrong { opacity: .8 }
            a { color: #1c4f94 } .nightMode a { color: #93bbf7 }
            """;

    static final String FRONT = "{{Question}}";

    static final String BACK = "{{FrontSide}}<hr id=answer>{{Answer}}<p class=where>{{Page}}</p>";

    private Look() {}

    /// The style sheet of a drawing that stands for itself.
    static String drawings() {
        return BookSheet.drawings();
    }
}
