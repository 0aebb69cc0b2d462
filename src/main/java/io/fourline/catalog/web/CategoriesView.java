package io.fourline.catalog.web;

import io.fourline.catalog.CatalogReading;
import io.fourline.catalog.CategoryAdministration;
import io.fourline.catalog.CategoryRecord;
import io.fourline.identity.Directory;
import io.fourline.journal.web.Histories;
import io.fourline.journal.web.HistoryRow;
import io.fourline.shared.web.PageNotice;
import io.fourline.shared.web.RegisterForm;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Categories, and one of them or a new one to edit; which one stands in the page's address. */
@Named
@ViewScoped
public class CategoriesView extends RegisterForm {

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

    private transient List<CategoryRecord> rows;

    public void read() {
        rows = reading.categories(null, null, null, MOST);
        if (!isNew()) {
            CategoryRecord category = reading.category(getChosen());
            show(category.code(), category.name(), category.active(), category.version());
        }
    }

    public String save() {
        if (isNew()) {
            administration.create(new CategoryAdministration.CreateCategory(getCode(), getName()));
        } else {
            administration.edit(new CategoryAdministration.EditCategory(getChosen(), getName(), isActive(), version()));
        }
        notice.doneBeforeLeaving("categories.saved", getName());
        return "categories?faces-redirect=true";
    }

    public List<CategoryRecord> getRows() {
        if (rows == null) {
            rows = reading.categories(null, null, null, MOST);
        }
        return rows;
    }

    public List<HistoryRow> getHistory() {
        return isNew() ? List.of() : histories.of("category:" + getChosen(), "categories", directory::displayName);
    }
}
