package org.tenken.engine.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.tenken.api.read.Read;

/**
 * One PowerShell script for all name lookups and connections of a round, printed line by line.
 *
 * <p>It keeps to PowerShell 2 and .NET 2, which Windows 7 has. Connections are begun together, so that the slowest
 * alone decides how long the script runs.
 */
final class ProbeScript {

    /** The longest script whose encoded form fits the command line of cmd. */
    private static final int LONGEST = 2900;

    private static final String START = """
            $ErrorActionPreference='Stop';$ProgressPreference='SilentlyContinue';$q=@()
            function N{try{$a=@([Net.Dns]::GetHostAddresses($h)|%{$_.IPAddressToString});\
            if($a.Count){"$h="+[string]::Join(',',$a)}else{"$h=unresolved"}}catch{"$h=unresolved"}}
            function C{$c=New-Object Net.Sockets.TcpClient;\
            try{$r=$c.BeginConnect($h,$p,$null,$null);$script:q+=,@("${h}:$p",$c,$r)}\
            catch{"${h}:$p="+(E $_)}}
            function E($x){$b=$x.Exception.GetBaseException();\
            if($b -isnot [Net.Sockets.SocketException]){return 'timeout'};\
            switch($b.ErrorCode){10061{'refused'}10013{'refused'}11001{'unresolved'}11002{'unresolved'}\
            11003{'unresolved'}11004{'unresolved'}default{'timeout'}}}
            """;

    private static final String END = """
            $t=[DateTime]::UtcNow.AddSeconds(5)
            foreach($i in $q){$o='timeout';\
            try{$w=[int][Math]::Max(1,($t-[DateTime]::UtcNow).TotalMilliseconds);\
            if($i[2].AsyncWaitHandle.WaitOne($w,$false)){$i[1].EndConnect($i[2]);$o='open'}}\
            catch{$o=E $_};$i[0]+'='+$o;$i[1].Close()}
            exit 0
            """;

    private ProbeScript() {}

    /** Returns as few scripts as the reads fit into, as command lines. */
    static List<Part> parts(List<Read> reads) {
        List<Part> parts = new ArrayList<>();
        List<Read> some = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (Read read : reads) {
            String line = line(read);
            if (!some.isEmpty() && START.length() + lines.length() + line.length() + END.length() > LONGEST) {
                parts.add(new Part(some, START + lines + END));
                some = new ArrayList<>();
                lines.setLength(0);
            }
            some.add(read);
            lines.append(line);
        }
        parts.add(new Part(some, START + lines + END));
        return parts;
    }

    private static String line(Read read) {
        if (read instanceof Read.Tcp tcp) {
            return "$h='" + NetworkName.of(tcp.host()) + "'; $p=" + port(tcp.port()) + "; C\n";
        }
        return "$h='" + NetworkName.of(((Read.Dns) read).name()) + "'; N\n";
    }

    private static int port(int port) {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("a port is 1 to 65535");
        }
        return port;
    }

    /** Returns what stands before the equals sign of a read's line. */
    static String label(Read read) {
        return read instanceof Read.Tcp tcp ? tcp.host() + ':' + tcp.port() : ((Read.Dns) read).name();
    }

    /**
     * One script.
     *
     * @param reads what it asks
     * @param script its text
     */
    record Part(List<Read> reads, String script) {

        Part {
            reads = List.copyOf(reads);
        }

        List<String> command() {
            String encoded = Base64.getEncoder().encodeToString(script.getBytes(StandardCharsets.UTF_16LE));
            return List.of("powershell", "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded);
        }
    }
}
