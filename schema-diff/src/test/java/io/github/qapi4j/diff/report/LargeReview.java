package io.github.qapi4j.diff.report;

import io.github.qapi4j.diff.SchemaDiff;
import io.github.qapi4j.diff.policy.Docs;
import io.github.qapi4j.diff.policy.Policy;
import java.util.Random;

/** A review with many findings: schemas of many commands, and seeded edits to most of them. */
final class LargeReview {

    static final long SEED = 60_417;
    private static final int COMMANDS = 300;
    private static final int MEMBERS = 8;
    private static final String[] WORDS = {
        "node", "device", "image", "driver", "channel", "policy", "cache", "backend", "timeout", "limit", "snapshot"
    };

    private LargeReview() {}

    static Report report() {
        Policy policy = Policy.DEFAULT.withDocs(Docs.ALL).withExpectNoWireChange();
        return SchemaDiff.create()
                .withPolicy(policy)
                .compare(Review.input("large.json", schema(false)), Review.input("large.json", schema(true)));
    }

    private static String schema(boolean edited) {
        Random random = new Random(SEED);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < COMMANDS; i++) {
            command(i, edited, random, text);
        }
        return text.toString();
    }

    private static void command(int number, boolean edited, Random random, StringBuilder text) {
        String name = WORDS[random.nextInt(WORDS.length)] + "-" + number;
        int first = random.nextInt(MEMBERS);
        int second = random.nextInt(MEMBERS);
        StringBuilder docs = new StringBuilder();
        StringBuilder data = new StringBuilder();
        for (int m = 0; m < MEMBERS; m++) {
            String member = WORDS[m] + "-" + m;
            int kind = random.nextInt(4);
            String said = sentence(random);
            boolean here = edited && (m == first || m == second);
            if (here && kind == 0) {
                continue;
            }
            docs.append("# @").append(member).append(": ").append(said).append(here ? " Or not." : "");
            docs.append("\n#\n");
            String optional = here && kind == 1 ? "*" : "";
            String type = here && kind == 2 ? "str" : "int";
            data.append("'")
                    .append(optional)
                    .append(member)
                    .append("': '")
                    .append(type)
                    .append("', ");
        }
        text.append("##\n# @")
                .append(name)
                .append(":\n#\n# ")
                .append(sentence(random))
                .append("\n#\n");
        text.append(docs)
                .append("# Since: 1.0\n##\n{ 'command': '")
                .append(name)
                .append("',\n  'data': { ");
        text.append(data.substring(0, data.length() - 2)).append(" } }\n\n");
    }

    private static String sentence(Random random) {
        StringBuilder text = new StringBuilder("The");
        for (int i = 0; i < 12; i++) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.append('.').toString();
    }
}
