/** How the command line is used. */
export const usage = `attune rephrase "<text>" [--json]    find what accuses in your own draft, and say what is needed
                                     without <text>, it reads standard input
attune --help                        show this

Exit codes: 0 nothing accuses, 1 something does, 2 wrong usage, 3 the text may tell of harm.
`;
