package org.tenken.console.window;

/** The places that the rail leads to. */
public enum Area {
    CODES("codes", "circle-alert"), HOSTS("hosts", "server"), OPERATIONS("operations", "history"), SETTINGS("settings", "settings");

    private final String key;
    private final String icon;

    Area(String key, String icon) {
        this.key = key;
        this.icon = icon;
    }

    String key() {
        return key;
    }

    String icon() {
        return icon;
    }
}
