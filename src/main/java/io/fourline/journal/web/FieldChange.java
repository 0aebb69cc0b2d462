package io.fourline.journal.web;

/** A field in words with its values as pages show them; empty texts where there was, or is, nothing. */
public record FieldChange(String field, String old, String now) {}
