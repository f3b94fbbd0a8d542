package org.tenken.api.fix;

/** How a service starts; the words are those of Win32_Service.StartMode, which Windows does not translate. */
public enum StartMode {
    /** With Windows. */
    AUTO("Auto"),
    /** When somebody or a trigger asks. */
    MANUAL("Manual"),
    /** Never. */
    DISABLED("Disabled");

    private final String word;

    StartMode(String word) {
        this.word = word;
    }

    /** Returns the word Win32_Service uses. */
    public String word() {
        return word;
    }
}
