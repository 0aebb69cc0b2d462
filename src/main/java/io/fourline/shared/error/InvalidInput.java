package io.fourline.shared.error;

import java.util.List;

/** What was sent cannot be read as what is asked for; each reason names its field. */
public class InvalidInput extends DeskException {

    public InvalidInput(List<Reason> reasons) {
        super(reasons);
    }

    public InvalidInput(String field, String code, Object... arguments) {
        super(Reason.at(field, code, arguments));
    }
}
