package org.tenken.lab.windows.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of one host, shared with its template until one changes. Its host's lock guards it. */
public final class Files {

    private final SortedSet<String> touched = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private NavigableMap<String, Entry> entries;
    private boolean own;
    private long revision;

    /** Creates the files of a host that has what its template has. */
    public Files(NavigableMap<String, Entry> template) {
        this.entries = template;
    }

    /** Finds a file or directory by its path in any case. */
    public Optional<Entry> find(String path) {
        return Optional.ofNullable(entries.get(path));
    }

    /** Returns all files and directories in the order of their paths. */
    public Collection<Entry> all() {
        return Collections.unmodifiableCollection(entries.values());
    }

    /** Returns a directory's entries, directly in it. */
    public List<Entry> in(String directory) {
        int depth = directory.length() + 1;
        return below(directory).stream().filter(entry -> entry.path().indexOf('\\', depth) < 0).toList();
    }

    /** Puts a file or directory in its place. */
    public void put(Entry entry) {
        change().put(entry.path(), entry);
        touched.add(entry.path());
    }

    /** Removes a file, or a directory with everything in it. */
    public void remove(String path) {
        List<Entry> gone = new ArrayList<>(below(path));
        find(path).ifPresent(gone::add);
        gone.forEach(entry -> change().remove(entry.path()));
        gone.forEach(entry -> touched.add(entry.path()));
    }

    /** Gives a file, or a directory with everything in it, another path. */
    public void move(String from, String to) {
        List<Entry> moved = new ArrayList<>(below(from));
        find(from).ifPresent(moved::add);
        remove(from);
        moved.forEach(entry -> put(entry.at(to + entry.path().substring(from.length()))));
    }

    /** Returns everything in a directory, at any depth. */
    public List<Entry> below(String directory) {
        return List.copyOf(entries.subMap(directory + "\\", true, directory + "\\\uffff", false).values());
    }

    /** Returns a number that grows with every change. */
    public long revision() {
        return revision;
    }

    /** Returns the paths that changed since the last {@link #settle}. */
    public SortedSet<String> touched() {
        return Collections.unmodifiableSortedSet(touched);
    }

    /** Takes what is now as the beginning. */
    public void settle() {
        touched.clear();
    }

    private NavigableMap<String, Entry> change() {
        revision++;
        if (!own) {
            NavigableMap<String, Entry> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            copy.putAll(entries);
            entries = copy;
            own = true;
        }
        return entries;
    }
}
