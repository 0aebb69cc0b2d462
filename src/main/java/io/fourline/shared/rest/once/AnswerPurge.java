package io.fourline.shared.rest.once;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Forgets first answers once nobody may ask for them again. */
@Singleton
public class AnswerPurge {

    @Inject
    FirstAnswers answers;

    @Schedule(hour = "*", minute = "17", persistent = false)
    public void purge() {
        answers.purge();
    }
}
