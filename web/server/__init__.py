"""Protocol classes that uvicorn runs for each connection, with our limits and deadlines."""
