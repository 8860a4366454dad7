/** Who somebody is: accounts, sessions, passwords, signing in and out. */
@NullMarked
package org.lectern.web.account;

import org.jspecify.annotations.NullMarked;
