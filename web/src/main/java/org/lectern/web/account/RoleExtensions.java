package org.lectern.web.account;

import io.quarkus.qute.TemplateExtension;
import org.lectern.web.platform.TemplateWords;

/** What templates ask of roles. */
@TemplateExtension
final class RoleExtensions {

    private RoleExtensions() {}

    /** The role's name in the reader's language. */
    static String label(Role role) {
        return TemplateWords.words().text("account_role_" + role.code());
    }
}
