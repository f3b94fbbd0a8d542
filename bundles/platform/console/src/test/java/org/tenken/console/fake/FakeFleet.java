package org.tenken.console.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tenken.console.port.Fleet;
import org.tenken.console.port.Phrase;
import org.tenken.console.port.Refusal;

/** Opens the sample fleet for the lab, and one host a line for a pasted list. */
public final class FakeFleet implements Fleet {
    public final List<Source> opened = new ArrayList<>();
    public final List<String> users = new ArrayList<>();
    private final Optional<Source> initial;

    public FakeFleet(Optional<Source> initial) {
        this.initial = initial;
    }

    @Override
    public Optional<Source> initial() {
        return initial;
    }

    @Override
    public Opened open(Source source) throws Refusal {
        opened.add(source);
        if (source instanceof Source.Lab lab) {
            Phrase words = Sample.both("Demo lab · " + lab.hosts() + " simulated hosts", "デモ環境 · 模擬ホスト " + lab.hosts() + " 台");
            return new Opened(Sample.hosts(lab.hosts()), Optional.of(words));
        }
        if (source instanceof Source.Pasted pasted && pasted.text().contains("!")) {
            throw new Refusal(Sample.both("Line 1: not a host name.", "1 行目: ホスト名ではありません。"));
        }
        return new Opened(Sample.hosts(3), Optional.empty());
    }

    @Override
    public boolean needsLogon() {
        return false;
    }

    @Override
    public void logon(Logon logon) {
        users.add(logon.user());
    }
}
