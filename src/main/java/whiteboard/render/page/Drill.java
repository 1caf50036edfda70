package whiteboard.render.page;

/// The pages on which readers practise what the topics hold. Their content is made in the browser, from [Deck].
public enum Drill {

    CARDS("cards/", "Cards", "The guide’s questions, each asked again shortly before you would forget its answer."),
    QUIZ("quiz/", "Mixed quiz", "Questions from all over the guide; every option is explained once you have answered."),
    MOCK("mock/", "Mock interview", "A timed, mixed round for your role, graded by yourself against model answers."),
    PROGRESS("progress/", "Your progress",
            "What you have read and learnt. It is kept in this browser and sent nowhere.");

    /// The address from the root of the site, the page's title, and what it is for.
    public final String url, title, summary;

    Drill(String url, String title, String summary) {
        this.url = url;
        this.title = title;
        this.summary = summary;
    }

    /// Its template, its script and what else goes by its name.
    String part(String ending) {
        return url.substring(0, url.length() - 1) + ending;
    }
}
