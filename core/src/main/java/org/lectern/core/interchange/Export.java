package org.lectern.core.interchange;

import java.util.List;

/**
 * A file for another system.
 *
 * @param bytes its content
 * @param extension with its dot, for the file's name
 * @param mediaType for a download
 * @param losses what the file does not hold; an item without a loss comes back equal but for its evidence, estimates and
 *     id
 */
public record Export(byte[] bytes, String extension, String mediaType, List<Loss> losses) {

    public Export {
        losses = List.copyOf(losses);
    }
}
