package io.fourline.catalog.web;

import io.fourline.catalog.CatalogReading;
import io.fourline.catalog.CategoryAdministration;
import io.fourline.catalog.CategoryRecord;
import io.fourline.identity.Directory;
import io.fourline.journal.web.Histories;
import io.fourline.journal.web.HistoryRow;
import io.fourline.shared.web.PageNotice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Categories, and one of them or a new one to edit; which one stands in the page's address. */
@Named
@ViewScoped
public class CategoriesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @Inject
    CatalogReading reading;

    @Inject
    CategoryAdministration administration;

    @Inject
    Directory directory;

    @Inject
    Histories histories;

    @Inject
    PageNotice notice;

    private String chosen;
    private String code;
    private String name;
    private boolean active = true;
    private int version;
    private transient List<CategoryRecord> rows;

    public void read() {
        rows = reading.categories(null, null, null, MOST);
        if (chosen != null) {
            CategoryRecord category = reading.category(chosen);
            code = category.code();
            name = category.name();
            active = category.active();
            version = category.version();
        }
    }

    public String save() {
        if (chosen == null) {
            administration.create(new CategoryAdministration.CreateCategory(code, name));
        } else {
            administration.edit(new CategoryAdministration.EditCategory(chosen, name, active, version));
        }
        notice.doneBeforeLeaving("categories.saved", name);
        return "categories?faces-redirect=true";
    }

    public List<CategoryRecord> getRows() {
        if (rows == null) {
            rows = reading.categories(null, null, null, MOST);
        }
        return rows;
    }

    public List<HistoryRow> getHistory() {
        return chosen == null ? List.of() : histories.of("category:" + chosen, "categories", directory::displayName);
    }

    /** Code of the category to edit; none for a new one. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
