package io.fourline.knowledge.web;

import io.fourline.identity.Directory;
import io.fourline.knowledge.ArticleUpkeep;
import io.fourline.knowledge.UpkeepRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The articles that need a look, with why. */
@Named
@RequestScoped
public class UpkeepView {

    @Inject
    ArticleUpkeep upkeep;

    @Inject
    Directory directory;

    private List<UpkeepRow> rows;

    @PostConstruct
    void read() {
        rows = upkeep.list();
    }

    public List<UpkeepRow> getRows() {
        return rows;
    }

    public String personName(String account) {
        return directory.displayName(account);
    }
}
