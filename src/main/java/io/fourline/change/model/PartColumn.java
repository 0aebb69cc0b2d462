package io.fourline.change.model;

import com.fasterxml.jackson.databind.JavaType;
import io.fourline.change.CausedIncident;
import io.fourline.change.LogLine;
import io.fourline.change.Risk;
import io.fourline.change.Stage;
import io.fourline.change.Task;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/**
 * Keeps a part of a change as one text: it is always read and written whole, and the journal tells its history. Each
 * converter names the interface itself: EclipseLink looks for its types nowhere else.
 */
abstract class PartColumn<T> {

    private final JavaType type;

    PartColumn(JavaType type) {
        this.type = type;
    }

    public String convertToDatabaseColumn(T part) {
        return PlainParts.text(part);
    }

    public T convertToEntityAttribute(String text) {
        return PlainParts.parse(text, type);
    }

    /** Codes of configuration items. */
    @Converter
    public static class Codes extends PartColumn<List<String>> implements AttributeConverter<List<String>, String> {
        public Codes() {
            super(PlainParts.listOf(String.class));
        }
    }

    /** The risk with its calculation. */
    @Converter
    public static class Stake extends PartColumn<Risk> implements AttributeConverter<Risk, String> {
        public Stake() {
            super(PlainParts.one(Risk.class));
        }
    }

    /** The stages of the approval. */
    @Converter
    public static class Stages extends PartColumn<List<Stage>> implements AttributeConverter<List<Stage>, String> {
        public Stages() {
            super(PlainParts.listOf(Stage.class));
        }
    }

    /** What is to be done. */
    @Converter
    public static class Tasks extends PartColumn<List<Task>> implements AttributeConverter<List<Task>, String> {
        public Tasks() {
            super(PlainParts.listOf(Task.class));
        }
    }

    /** What was noted while it was done. */
    @Converter
    public static class Log extends PartColumn<List<LogLine>> implements AttributeConverter<List<LogLine>, String> {
        public Log() {
            super(PlainParts.listOf(LogLine.class));
        }
    }

    /** Incidents that it may have caused. */
    @Converter
    public static class Caused extends PartColumn<List<CausedIncident>>
            implements AttributeConverter<List<CausedIncident>, String> {
        public Caused() {
            super(PlainParts.listOf(CausedIncident.class));
        }
    }

    /** The table of risks. */
    @Converter
    public static class Risks extends PartColumn<RiskTable> implements AttributeConverter<RiskTable, String> {
        public Risks() {
            super(PlainParts.one(RiskTable.class));
        }
    }
}
