// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Which threads may block. The window's thread never calls libvirt, libssh, SQLite or slow files: their
/// wrappers start with assertMayBlock(), which ends the program in debug and test builds and logs an error in
/// release.

namespace binnacle {

/// Marks the calling thread as one that must never block. The desktop calls it first thing in main().
void markThreadAsInteractive();
bool isInteractiveThread();
bool hasInteractiveThread(); ///< whether any thread of this program was marked

/// Dies (debug) or logs (release) when called on an interactive thread. \a what names the call, for the
/// message.
void assertMayBlock(const char* what);

/// Names the calling thread for debuggers and top(1); the kernel keeps 15 bytes.
void nameThread(const char* name);

} // namespace binnacle
