package org.lectern.web.account;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.lectern.web.platform.Refusal;
import org.lectern.web.platform.UnusableStartException;

/** What an administrator of the machine does for somebody who lost a password: no e-mail is needed. */
public final class ResetPassword {

    /** What PostgreSQL calls an undefined table. */
    private static final String NO_SUCH_TABLE = "42P01";

    private ResetPassword() {}

    /**
     * Gives the account with this address a new password and ends its sessions.
     *
     * @return the new password, to be shown once
     * @throws UnusableStartException where nobody has this address, there are no accounts yet or the database does not answer
     */
    public static String in(String url, String user, String databasePassword, String email) {
        String password = Secret.newPassword();
        String sql = "update account set secret_hash = ?, epoch = epoch + 1, disabled = false where lower(email) = ?";
        try (Connection connection = DriverManager.getConnection(url, user, databasePassword);
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, Secret.ofPassword(password).hash());
            update.setString(2, Email.of(email).text());
            if (update.executeUpdate() == 0) {
                throw new UnusableStartException("Nobody signs in with the address " + email + ".");
            }
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.equals(e.getSQLState())) {
                throw new UnusableStartException(
                        "There are no accounts in this database yet: start Lectern on it first.", e);
            }
            throw new UnusableStartException("The database does not answer: " + e.getMessage(), e);
        } catch (Refusal e) {
            throw new UnusableStartException(e.getMessage(), e);
        }
        return password;
    }
}
