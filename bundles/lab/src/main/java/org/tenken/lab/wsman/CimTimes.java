package org.tenken.lab.wsman;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CIM times (DSP0004) in the form in which WS-Management carries them (DSP0230): ISO 8601 inside a typed element. */
final class CimTimes {

    private static final Pattern MOMENT = Pattern.compile(
            "([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})\\.([0-9]{6})([+-])([0-9]{3})");
    private static final Pattern INTERVAL = Pattern.compile(
            "([0-9]{8})([0-9]{2})([0-9]{2})([0-9]{2})\\.([0-9*]{6}):000");

    private CimTimes() {}

    static void write(Markup markup, String prefix, String text) {
        Matcher moment = MOMENT.matcher(text);
        Matcher interval = INTERVAL.matcher(text);
        if (moment.matches()) {
            markup.element(prefix + "Datetime", moment(moment));
        } else if (interval.matches()) {
            markup.element(prefix + "Interval", interval(interval));
        } else {
            markup.element(prefix + "CIM_DateTime", text);
        }
    }

    private static String moment(Matcher parts) {
        String fraction = parts.group(7).replaceFirst("0+$", "");
        int offset = Integer.parseInt(parts.group(9));
        String zone = offset == 0 ? "Z" : String.format("%s%02d:%02d", parts.group(8), offset / 60, offset % 60);
        String day = parts.group(1) + '-' + parts.group(2) + '-' + parts.group(3);
        String time = parts.group(4) + ':' + parts.group(5) + ':' + parts.group(6);
        return day + 'T' + time + (fraction.isEmpty() ? "" : '.' + fraction) + zone;
    }

    private static String interval(Matcher parts) {
        return "P" + Integer.parseInt(parts.group(1)) + "DT" + Integer.parseInt(parts.group(2)) + 'H'
                + Integer.parseInt(parts.group(3)) + 'M' + Integer.parseInt(parts.group(4)) + 'S';
    }
}
