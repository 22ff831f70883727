package com.example.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.migration.qapi.MigrationCommands;
import io.github.qapi4j.runtime.protocol.Dispatcher;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server as a client sees it: requests in, replies out. Single quotes stand for the double ones of JSON. */
class MigrationServerTest {

    private final List<String> journal = new ArrayList<>();
    private final List<String> events = new ArrayList<>();
    private final Dispatcher dispatcher = Dispatcher.builder()
            .handlers(MigrationCommands.handlers(
                    new MigrationServer(journal::add, event -> events.add(event.toJson()))))
            .build();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{}                          | {}",
                "{'max-bandwidth':0}         | {'max-bandwidth':0}",
                "{'tls-creds':''}            | {'tls-creds':''}",
                "{'tls-creds':null}          | {}",
                "{'block-bitmap-mapping':[]} | {'block-bitmap-mapping':[]}",
                "{'multifd':false}           | {'multifd':false}",
            })
    void absentZeroEmptyAndNullAreDifferentThings(String arguments, String stored) {
        accepted("migrate-set-parameters", arguments);
        assertThat(stored()).isEqualTo(stored);
    }

    @Test
    void anExplicitNullResets() {
        accepted("migrate-set-parameters", "{'tls-creds':'tls0','tls-authz':'a0'}");
        accepted("migrate-set-parameters", "{'tls-creds':null}");
        assertThat(stored()).isEqualTo("{'tls-authz':'a0'}");
        assertThat(send("query-migrate-parameters", "{}"))
                .isEqualTo("{'return':{'tls-creds':'','tls-hostname':'','tls-authz':'a0'}}");
    }

    @Test
    void nullIsNoValueOfAStoredConfiguration() {
        assertThat(send("migrate-set-config", "{'tls-creds':null}")).contains("GenericError", "tls-creds");
        assertThat(stored()).isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource({
        "throttle-trigger-threshold, 1, 100",
        "cpu-throttle-initial, 1, 99",
        "cpu-throttle-increment, 1, 99",
        "max-cpu-throttle, 1, 99",
        "multifd-zlib-level, 0, 9",
        "multifd-qatzip-level, 1, 9",
        "multifd-zstd-level, 0, 20",
        "multifd-channels, 1, 255",
        "downtime-limit, 0, 2000000"
    })
    void aValueOutOfItsRangeRefusesTheWholeRequest(String member, int min, int max) {
        accepted("migrate-set-parameters", "{'" + member + "':" + min + "}");
        accepted("migrate-set-parameters", "{'" + member + "':" + max + "}");
        for (int bad : new int[] {min - 1, max + 1}) {
            assertThat(send("migrate-set-parameters", "{'announce-step':7,'" + member + "':" + bad + "}"))
                    .contains("GenericError", member);
        }
        assertThat(stored()).isEqualTo("{'" + member + "':" + max + "}");
    }

    @Test
    void onlyWhatARequestSetIsJudged() {
        accepted("migrate-set-parameters", "{'xbzrle-cache-size':9223372036854775808}");
        assertThat(send("migrate-set-parameters", "{'xbzrle-cache-size':0}")).contains("no power of two");
        assertThat(send("migrate-set-parameters", "{'xbzrle-cache-size':3}")).contains("no power of two");
        accepted("migrate-set-parameters", "{'announce-step':7}");
        assertThat(journal).containsExactly("the page cache is resized to 9223372036854775808 bytes");
    }

    @ParameterizedTest
    @CsvSource({"multifd, xbzrle", "mapped-ram, postcopy-ram"})
    void whatExcludesEachOtherIsJudgedOnTheMergedResult(String stored, String refused) {
        accepted("migrate-set-config", "{'" + stored + "':true}");
        assertThat(send("migrate-set-config", "{'announce-step':7,'" + refused + "':true}"))
                .contains("GenericError", stored, refused);
        assertThat(stored()).isEqualTo("{'" + stored + "':true}");
        accepted("migrate-set-config", "{'" + stored + "':false,'" + refused + "':true}");
    }

    @ParameterizedTest
    @CsvSource({"return-path, switchover-ack", "multifd, zero-copy-send"})
    void whatNeedsAnotherIsJudgedOnTheMergedResult(String needed, String wanted) {
        assertThat(send("migrate-set-config", "{'announce-step':7,'" + wanted + "':true}"))
                .contains("GenericError", needed, wanted);
        assertThat(stored()).isEqualTo("{}");
        accepted("migrate-set-config", "{'" + needed + "':true}");
        accepted("migrate-set-config", "{'" + wanted + "':true}");
    }

    @Test
    void capabilitiesAreMembersByTheSameName() {
        accepted(
                "migrate-set-capabilities",
                "{'capabilities':[{'capability':'multifd','state':true},{'state':false,'capability':'x-colo'}]}");
        assertThat(stored()).isEqualTo("{'x-colo':false,'multifd':true}");
        assertThat(send("query-migrate-capabilities", "{}"))
                .contains("{'capability':'multifd','state':true}")
                .contains("{'capability':'mapped-ram','state':false}");
        assertThat(send("query-migrate-capabilities", "{}").split("'capability'", -1))
                .hasSize(23);
    }

    @Test
    void aMigrationWithAConfigurationUsesNothingOfTheStoredOne() {
        accepted("migrate-set-config", "{'multifd':true,'events':true}");
        accepted("migrate", "{'uri':'tcp:192.0.2.7:1','config':{'xbzrle':true}}");
        assertThat(journal).hasSize(1).first().asString().contains("xbzrle").doesNotContain("multifd");
        assertThat(events).isEmpty();
        assertThat(stored()).isEqualTo("{'events':true,'multifd':true}");
    }

    @Test
    void aMigrationWithoutOneUsesTheStoredOne() {
        accepted("migrate-set-config", "{'events':true}");
        accepted("migrate", "{'uri':'tcp:192.0.2.7:1'}");
        accepted("migrate-cancel", "{}");
        assertThat(events)
                .extracting(event -> event.replaceAll(".*\"status\":\"(\\w+)\".*", "$1"))
                .containsExactly("setup", "active", "cancelled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'uri':'tcp:a:1','channels':[]}"})
    void aMigrationGoesToExactlyOnePlace(String arguments) {
        assertThat(send("migrate", arguments)).contains("GenericError", "either");
        accepted("migrate", "{'channels':[]}");
    }

    @Test
    void whileOneRunsMostMembersAreSettled() {
        accepted("migrate", "{'uri':'tcp:192.0.2.7:1'}");
        journal.clear();
        accepted("migrate-set-parameters", "{'max-bandwidth':18446744073709551615,'cpu-throttle-tailslow':true}");
        assertThat(journal)
                .containsExactly("the running migration now sends at most 18446744073709551615 bytes per second");
        String before = stored();
        assertThat(send("migrate-set-parameters", "{'max-bandwidth':1,'mode':'normal'}"))
                .contains("GenericError", "mode", "while a migration runs");
        assertThat(send("migrate", "{'uri':'tcp:192.0.2.7:1'}")).contains("GenericError");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void whatIsChangedWhileOneRunsChangesIt() {
        accepted("migrate", "{'uri':'tcp:192.0.2.7:1','config':{'max-bandwidth':7,'downtime-limit':9}}");
        accepted("migrate-set-parameters", "{'max-bandwidth':8}");
        accepted("migrate-set-config", "{'downtime-limit':10}");
        journal.clear();
        accepted("migrate-cancel", "{}");
        assertThat(journal)
                .containsExactly("cancel the migration with MigrationConfig{max-bandwidth=8, downtime-limit=10}");
        assertThat(stored()).isEqualTo("{'max-bandwidth':8,'downtime-limit':10}");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'multifd-channels':300}               | multifd-channels",
                "{'multifd-channels':'5'}               | multifd-channels",
                "{'multifd-channels':5.0}               | multifd-channels",
                "{'multifd-channels':null}              | multifd-channels",
                "{'max-bandwidth':18446744073709551616} | max-bandwidth",
                "{'mode':'quick'}                       | mode",
                "{'multifd-chanels':5}                  | multifd-chanels",
                "{'block-bitmap-mapping':[{'node-name':'a','alias':'b','bitmaps':[{'name':'c'}]}]}"
                        + "| block-bitmap-mapping[0].bitmaps[0]",
            })
    void whatTheSchemaRefusesIsRefusedByPath(String arguments, String path) {
        assertThat(send("migrate-set-parameters", arguments)).contains("GenericError", path);
        assertThat(stored()).isEqualTo("{}");
    }

    @Test
    void whatTheSchemaDoesNotHaveIsNotFound() {
        assertThat(send("migrate-pause", "{}")).contains("CommandNotFound", "migrate-pause");
    }

    private void accepted(String command, String arguments) {
        assertThat(send(command, arguments)).isEqualTo("{'return':{}}");
    }

    private String stored() {
        String reply = send("query-migrate-config", "{}");
        return reply.substring("{'return':".length(), reply.length() - 1);
    }

    private String send(String command, String arguments) {
        String request = "{'execute':'" + command + "','arguments':" + arguments + "}";
        return dispatcher.dispatch(request.replace('\'', '"')).orElseThrow().replace('"', '\'');
    }
}
