package io.github.qapi4j.runtime.sample;

import io.github.qapi4j.runtime.value.QapiNull;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Random values of the sample types; the same ones for the same seed. */
public final class Samples {

    private static final int MAX_DEPTH = 4;
    private static final List<String> TEXTS =
            List.of("", "a", "on", "4,7", "\u0000\t\"\\/", "äöü€", "\ud83d\ude00", "{}");

    private final Random random;

    public Samples(long seed) {
        random = new Random(seed);
    }

    public Scalars scalars() {
        Scalars all = new Scalars();
        maybe(() -> all.setBool(random.nextBoolean()));
        maybe(() -> all.setNumber(number()));
        maybe(() -> all.setUint64Unsigned(integer()));
        maybe(() -> all.setSizeUnsigned(integer()));
        maybe(() -> all.setAny(any(0)));
        return all;
    }

    public Texts texts() {
        Texts all = new Texts();
        maybe(() -> all.setStr(text()));
        maybe(() -> all.setNull(QapiNull.NULL));
        maybe(() -> all.setMode(mode()));
        maybe(() -> all.setCreds(random.nextBoolean() ? StrOrNull.ofNull() : StrOrNull.of(text())));
        return all;
    }

    public Integers integers() {
        Integers all = new Integers();
        maybe(() -> all.setInt8((byte) integer()));
        maybe(() -> all.setInt16((short) integer()));
        maybe(() -> all.setInt32((int) integer()));
        maybe(() -> all.setUint8((int) integer() & 0xff));
        maybe(() -> all.setUint16((int) integer() & 0xffff));
        maybe(() -> all.setUint32(integer() & 0xffff_ffffL));
        maybe(() -> all.setInt(integer()));
        maybe(() -> all.setInt64(integer()));
        return all;
    }

    public Arrays arrays() {
        Arrays all = new Arrays();
        maybe(() -> all.setStr(list(this::text)));
        maybe(() -> all.setNumber(list(this::number)));
        maybe(() -> all.setUint8(list(() -> (int) integer() & 0xff)));
        maybe(() -> all.setInt64(list(this::integer)));
        maybe(() -> all.setSize(list(() -> new BigInteger(64, random))));
        maybe(() -> all.setAny(list(() -> any(0))));
        maybe(() -> all.setMode(list(this::mode)));
        maybe(() -> all.setCreds(list(() -> StrOrNull.of(text()))));
        return all;
    }

    public Limits limits() {
        Limits limits = new Limits().setMode(mode());
        maybe(() -> limits.setMaxBandwidthUnsigned(integer()));
        maybe(() -> limits.setMultifdChannels((int) integer() & 0xff));
        maybe(() -> limits.setTlsCreds(text()));
        maybe(() -> limits.setNodes(list(() -> node(0))));
        return limits;
    }

    public Node node(int depth) {
        Node node = new Node().setName(text());
        if (depth < MAX_DEPTH) {
            maybe(() -> node.setChildren(list(() -> node(depth + 2))));
        }
        maybe(() -> node.setExtra(any(0)));
        return node;
    }

    public Netdev netdev() {
        Netdev netdev = switch (random.nextInt(3)) {
            case 0 -> new Netdev.Plain_(NetdevDriver.NONE);
            case 1 -> new Netdev.User(new NetdevUser().setRestrict(random.nextBoolean()));
            default -> new Netdev.Hub(hubPort());
        };
        return netdev.setId(text());
    }

    private HubPort hubPort() {
        HubPort port = random.nextBoolean() ? new HubPort.Plain_(PortKind.AIR) : new HubPort.Wire(node(0));
        maybe(() -> port.setSpeed(integer()));
        return port;
    }

    private Object any(int depth) {
        return switch (random.nextInt(depth < MAX_DEPTH ? 8 : 6)) {
            case 0 -> text();
            case 1 -> random.nextBoolean();
            case 2 -> integer();
            case 3 -> number();
            case 4 -> QapiNull.NULL;
            case 5 -> new BigInteger(70, random).negate();
            case 6 -> list(() -> any(depth + 1));
            default -> map(depth);
        };
    }

    private Map<String, Object> map(int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            map.put(text() + i, any(depth + 1));
        }
        return map;
    }

    private <T> List<T> list(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    private MigMode mode() {
        return List.of(MigMode.NORMAL, MigMode.CPR_REBOOT, MigMode.CPR_TRANSFER).get(random.nextInt(3));
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private long integer() {
        return random.nextLong() >> random.nextInt(64);
    }

    private double number() {
        double number = random.nextBoolean() ? integer() / 8.0 : Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(number) ? number : -0.0;
    }

    private void maybe(Runnable setter) {
        if (random.nextBoolean()) {
            setter.run();
        }
    }
}
