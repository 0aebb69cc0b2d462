package io.fourline.shared.error;

import java.util.List;

/** The state does not allow the act; {@link #allowed()} names what it does allow. */
public class IllegalTransition extends DeskException {

    private final transient List<String> allowed;

    /**
     * @param from the present state
     * @param action the act that was tried, as the URL noun
     * @param allowed the acts possible now, as URL nouns
     */
    public IllegalTransition(String from, String action, List<String> allowed) {
        super(Reason.of("illegalTransition", action, from));
        this.allowed = List.copyOf(allowed);
    }

    public List<String> allowed() {
        return allowed;
    }
}
