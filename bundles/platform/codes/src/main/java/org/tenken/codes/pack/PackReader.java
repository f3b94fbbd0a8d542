package org.tenken.codes.pack;

import java.util.ArrayList;
import java.util.List;
import org.tenken.codes.Meaning;
import org.tenken.codes.Module;
import org.tenken.codes.catalogue.Pack;
import org.tenken.codes.catalogue.Problem;
import org.tenken.codes.runbook.Runbook;

/** Reads the pack of one module. A row, a text or a runbook that is wrong is a problem; everything else is used. */
public final class PackReader {

    private static final int MOST_ROWS = 100_000;
    private static final int MOST_PROBLEMS = 1_000;

    private final PackFilter filter;
    private final Texts platform;

    /** Creates a reader that takes what a filter wants. */
    public PackReader(PackFilter filter) {
        this.filter = filter;
        this.platform = PlatformTexts.read(filter);
    }

    /** Reads everything that the filter wants. */
    public Pack read(PackSource source) {
        return new Reading(source.module()).of(source);
    }

    /** The reading of one module. */
    private final class Reading {

        private final Module module;
        private final List<Meaning> meanings = new ArrayList<>();
        private final List<Runbook> runbooks = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Texts texts;

        Reading(Module module) {
            this.module = module;
            this.texts = new Texts(module, this::report);
        }

        Pack of(PackSource source) {
            List<PackFile> files = source.files(this::report);
            for (PackFile file : files) {
                if (file.path().startsWith(PackFile.TEXTS) && filter.wantsTexts(file.path())) {
                    texts.add(file);
                }
            }
            for (PackFile file : files) {
                if (file.path().startsWith(PackFile.CODES)) {
                    rows(file);
                } else if (file.path().startsWith(PackFile.RUNBOOKS) && filter.wantsRunbook(file.text())) {
                    runbook(file);
                }
            }
            return new Pack(module, meanings, runbooks, source.offers().checks(), source.offers().fixes(), problems);
        }

        private void rows(PackFile file) {
            MeaningRow maker = new MeaningRow(module, texts, platform);
            Lines lines = new Lines(file.text());
            List<String> columns = columns(file, lines);
            while (!columns.isEmpty() && lines.next() && meanings.size() < MOST_ROWS) {
                if (!lines.line().isBlank() && filter.wantsRow(lines.line())) {
                    row(file, lines, columns, maker);
                }
            }
        }

        private List<String> columns(PackFile file, Lines lines) {
            try {
                List<String> columns = lines.next() ? Row.values(lines.line()) : List.of();
                if (columns.containsAll(List.of("code", "component", "meaning"))) {
                    return columns;
                }
                report(file, 1, "the first line must name the columns code, component and meaning");
            } catch (IllegalArgumentException wrong) {
                report(file, 1, wrong.getMessage());
            }
            return List.of();
        }

        private void row(PackFile file, Lines lines, List<String> columns, MeaningRow maker) {
            try {
                meanings.add(maker.meaning(Row.of(columns, lines.line())));
            } catch (IllegalArgumentException wrong) {
                report(file, lines.number(), wrong.getMessage());
            }
        }

        private void runbook(PackFile file) {
            try {
                runbooks.add(new RunbookFile(module, texts).runbook(file.text()));
            } catch (YamlException wrong) {
                report(file, wrong.line(), wrong.getMessage());
            }
        }

        private void report(PackFile file, int line, String text) {
            report(new Problem(module, file.path(), line, text));
        }

        private void report(Problem problem) {
            if (problems.size() < MOST_PROBLEMS) {
                problems.add(problem);
            }
        }
    }
}
