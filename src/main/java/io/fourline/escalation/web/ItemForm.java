package io.fourline.escalation.web;

import io.fourline.escalation.ChainDraft.ItemDraft;
import io.fourline.escalation.ChainPlan;
import java.io.Serializable;

/** What is typed about one finding of a checklist. */
public class ItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String key;
    private String label;
    private String hint;

    static ItemForm of(ChainPlan.Item item) {
        ItemForm form = new ItemForm();
        form.key = item.key();
        form.label = item.label();
        form.hint = item.hint();
        return form;
    }

    ItemDraft draft() {
        return new ItemDraft(key, label, hint);
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getHint() {
        return hint;
    }

    public void setHint(String hint) {
        this.hint = hint;
    }
}
