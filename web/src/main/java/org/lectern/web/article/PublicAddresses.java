package org.lectern.web.article;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which addresses a page may be fetched from: those of the public internet, after IANA's special-purpose registries. */
final class PublicAddresses {

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        boolean shared = a == 100 && b >= 64 && b < 128;
        boolean protocols = a == 192 && b == 0 && (c == 0 || c == 2) || a == 192 && b == 88 && c == 99;
        boolean tests = a == 198 && (b == 18 || b == 19 || b == 51 && c == 100) || a == 203 && b == 0 && c == 113;
        return a != 0 && a < 224 && !shared && !protocols && !tests;
    }

    /** Only 2000::/3 is given out; of that, tunnels would lead to any address, and one block is for documents. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean given = (bytes[0] & 0xe0) == 0x20;
        boolean tunnel = first == 0x2002 || first == 0x2001 && second < 0x200;
        boolean documents = first == 0x2001 && second == 0x0db8 || first == 0x3fff && second < 0x1000;
        return given && !tunnel && !documents;
    }
}
