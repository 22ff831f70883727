package io.github.qapi4j.processor;

import io.github.qapi4j.codegen.option.OptionProblems;
import io.github.qapi4j.schema.source.Note;
import io.github.qapi4j.schema.source.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** Finds schemas: in the directories of the schema path, then where the compiler looks for resources and sources. */
final class SchemaLookup {

    private final List<String> schemaPath;
    private final List<SchemaPlace> places;

    SchemaLookup(List<String> schemaPath, Filer filer) {
        this.schemaPath = schemaPath;
        this.places = new ArrayList<>();
        schemaPath.forEach(directory -> places.add(new DirectoryPlace(directory)));
        places.add(new CompilerPlace(filer, StandardLocation.CLASS_OUTPUT));
        places.add(new CompilerPlace(filer, StandardLocation.CLASS_PATH));
        places.add(new CompilerPlace(filer, StandardLocation.SOURCE_PATH));
    }

    /**
     * The first place that has a schema.
     *
     * @param schema the path of its root file
     * @throws SchemaNotFound if none has it, or if it is no path to look for
     */
    SchemaPlace find(String schema) throws SchemaNotFound {
        if (schema.isBlank() || schema.startsWith("/") || schema.contains("\\")) {
            throw new SchemaNotFound(OptionProblems.badValue(
                    SchemaAnnotation.SCHEMA,
                    "'" + schema + "' is no path of a schema: it has to be relative, with '/' between its parts;"
                            + " directories to start from are given by " + CompilerOptions.SCHEMA_PATH_USAGE));
        }
        List<Note> tried = new ArrayList<>();
        if (schemaPath.isEmpty()) {
            tried.add(
                    new Note(Position.ofFile("schema path"), "not given (" + CompilerOptions.SCHEMA_PATH_USAGE + ")"));
        }
        for (SchemaPlace place : places) {
            try {
                place.source().open(place.nameOf(schema)).close();
                return place;
            } catch (IOException e) {
                tried.add(new Note(Position.ofFile(place.describe(schema)), String.valueOf(e.getMessage())));
            }
        }
        throw new SchemaNotFound(AnnotationProblems.notFound(schema, tried));
    }
}
