package io.fourline.notification;

import io.fourline.identity.Caller;
import io.fourline.shared.text.Wording;

/** The sentence of a notice, the same on the page and in a mail. */
public final class NoticeWords {

    private NoticeWords() {}

    /**
     * @param actor what to call who did it, or {@code system}
     * @param team what to call the team
     * @param clock {@code null} with {@code percent} where it tells of no clock
     */
    public static String sentence(
            Wording words,
            NoticeKind kind,
            String actor,
            String ticket,
            int line,
            String team,
            String clock,
            Integer percent) {
        return words.of(
                "notices.kind." + kind,
                Caller.SYSTEM_NAME.equals(actor) ? words.of("history.system") : actor,
                ticket,
                String.valueOf(line),
                team,
                clock == null ? "" : words.of("clock.kind." + clock),
                String.valueOf(percent));
    }
}
