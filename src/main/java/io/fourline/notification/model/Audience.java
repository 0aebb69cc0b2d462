package io.fourline.notification.model;

import io.fourline.identity.Caller;
import io.fourline.notification.NoticeKind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** Who is told of one act, and as what: everybody once, as the first thing that concerns them; nobody of their own act. */
public final class Audience {

    private final String actor;
    private final Predicate<String> mayBeTold;
    private final Map<String, NoticeKind> told = new LinkedHashMap<>();

    /** @param mayBeTold whether somebody has an account that is open and sees the ticket */
    public Audience(String actor, Predicate<String> mayBeTold) {
        this.actor = actor;
        this.mayBeTold = mayBeTold;
    }

    /** @param person an account name; {@code null} tells nobody */
    public void tell(String person, NoticeKind kind) {
        boolean somebodyElse = person != null && !person.equals(actor) && !Objects.equals(person, Caller.SYSTEM_NAME);
        if (somebodyElse && !told.containsKey(person) && mayBeTold.test(person)) {
            told.put(person, kind);
        }
    }

    public void tellAll(Collection<String> people, NoticeKind kind) {
        people.forEach(person -> tell(person, kind));
    }

    public Map<String, NoticeKind> told() {
        return told;
    }
}
