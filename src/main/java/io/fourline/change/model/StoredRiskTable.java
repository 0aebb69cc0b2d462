package io.fourline.change.model;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.TreeMap;

/** The risk table as it is kept: one row that administrators edit as a whole. */
@Entity
@Table(name = "risk_table")
public class StoredRiskTable {

    public static final int ONLY = 1;

    @Id
    private int id;

    @Convert(converter = PartColumn.Risks.class)
    private RiskTable content;

    @Version
    private int version;

    protected StoredRiskTable() {}

    public void become(RiskTable wanted) {
        content = wanted;
    }

    public RiskTable table() {
        return content;
    }

    public int version() {
        return version;
    }

    public Map<String, Object> facts() {
        return new TreeMap<>(Map.of(
                "questions", PlainParts.plain(content.questions()), "levels", PlainParts.plain(content.levels())));
    }
}
