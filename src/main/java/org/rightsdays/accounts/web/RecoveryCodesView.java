package org.rightsdays.accounts.web;

import java.util.List;

/**
 * Recovery codes, told once.
 *
 * @param after where to go then, as what follows the language in an address
 */
public record RecoveryCodesView(List<String> codes, String after) {}
