package org.tenken.codes.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tenken.codes.catalogue.CatalogueSnapshot;
import org.tenken.codes.catalogue.Pack;
import org.tenken.codes.catalogue.Problem;
import org.tenken.codes.explain.Explainer;
import org.tenken.codes.explain.Explanation;
import org.tenken.codes.input.CodeReader;
import org.tenken.codes.input.Mention;
import org.tenken.codes.pack.PackFilter;

/** {@code tenken explain}: reads packs straight out of jars, so that nothing else has to be started for it. */
public final class ExplainCommand {

    private static final int WELL = 0;
    private static final int USAGE = 2;
    private static final int BAD_DATA = 5;
    private static final int MOST_REMARKS = 5;

    private final List<Path> jars;
    private final PrintStream out;
    private final PrintStream err;

    private ExplainCommand(List<Path> jars, PrintStream out, PrintStream err) {
        this.jars = List.copyOf(jars);
        this.out = out;
        this.err = err;
    }

    /**
     * Explains what the arguments say.
     *
     * @param moduleJars the jars to read packs from; those beside this bundle's own jar are the product's
     * @param arguments what stands behind {@code explain} on the command line
     * @param out gets the answer
     * @param err gets one line if there is no answer
     * @return 0, or 2 if the arguments or the text are wrong, or 5 if a file cannot be read or written
     */
    public static int main(List<Path> moduleJars, List<String> arguments, PrintStream out, PrintStream err) {
        List<String> rest = !arguments.isEmpty() && arguments.get(0).equals("explain")
                ? arguments.subList(1, arguments.size()) : arguments;
        try {
            return new ExplainCommand(moduleJars, out, err).run(ExplainRequest.of(rest, Locale.getDefault()));
        } catch (ExplainRequest.Refused refused) {
            err.println(refused.getMessage());
            return USAGE;
        } catch (IOException unusable) {
            err.println("explain: " + unusable.getMessage());
            return BAD_DATA;
        }
    }

    private int run(ExplainRequest request) throws IOException, ExplainRequest.Refused {
        if (request.help()) {
            out.print(Words.in(request.language()).text("explain.usage"));
            out.flush();
            return WELL;
        }
        String text = text(request.what());
        List<Mention> mentions = new CodeReader().read(text);
        CatalogueSnapshot snapshot = snapshot(new Interest(mentions, request.language()));
        if (!request.quiet()) {
            remark(snapshot.problems());
        }
        List<Explanation> explanations = new Explainer(snapshot).explain(text, mentions);
        if (explanations.isEmpty()) {
            err.println(new NoCode(snapshot(PackFilter.ALL)).line(text, mentions));
            return USAGE;
        }
        return write(request, rendered(request, explanations, snapshot));
    }

    /** Tells an author what is wrong with a pack, as far as it was read for this question. */
    private void remark(List<Problem> problems) {
        for (int i = 0; i < Math.min(MOST_REMARKS, problems.size()); i++) {
            err.println("explain: ".concat(problems.get(i).line(": ")));
        }
        if (problems.size() > MOST_REMARKS) {
            err.println("explain: " + (problems.size() - MOST_REMARKS) + " more mistakes in packs");
        }
    }

    private static String text(List<String> what) throws IOException, ExplainRequest.Refused {
        if (what.isEmpty()) {
            throw new ExplainRequest.Refused("explain: what? Give a code, a symbol or a text, such as 0x80072F8F;"
                    + " - reads standard input");
        }
        if (what.size() == 1 && what.get(0).equals("-")) {
            return new String(System.in.readNBytes(4 * CodeReader.LIMIT), StandardCharsets.UTF_8);
        }
        return String.join(" ", what);
    }

    private CatalogueSnapshot snapshot(PackFilter filter) {
        List<Pack> packs = new JarPacks(jars).read(filter, problem -> err.println("explain: " + problem));
        return new CatalogueSnapshot(packs);
    }

    private static String rendered(ExplainRequest request, List<Explanation> explanations, CatalogueSnapshot snapshot) {
        Words words = Words.in(request.language());
        return request.json() ? new ExplanationJson(words).render(explanations, snapshot)
                : new ExplanationText(words, width()).render(explanations, snapshot);
    }

    private static int width() {
        try {
            String columns = System.getenv("COLUMNS");
            return columns == null ? ExplanationText.WIDTH : Integer.parseInt(columns);
        } catch (NumberFormatException wrong) {
            return ExplanationText.WIDTH;
        }
    }

    private int write(ExplainRequest request, String rendered) throws IOException {
        if (request.output().isEmpty()) {
            out.print(rendered);
            out.flush();
            return WELL;
        }
        String file = request.output().get();
        try {
            Files.writeString(Path.of(file), rendered);
            return WELL;
        } catch (InvalidPathException | IOException unusable) {
            throw new IOException("cannot write " + file + "; give a file in a directory that exists", unusable);
        }
    }
}
